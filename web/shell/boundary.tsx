import { Component, type ComponentChildren } from "preact";
import { FailureNotice, ownFailure } from "./failure-notice.tsx";

/** A page that throws says so, and the frame around it stands. */
export class Boundary extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <FailureNotice failure={ownFailure("page-broken")} /> : this.props.children;
  }
}
