import { EvidenceProvider } from "../parts/evidence.tsx";
import { Layout } from "./layout.tsx";
import { PageOutlet } from "./pages.tsx";
import { RevisionProvider } from "./revision.tsx";
import { PlaceProvider, useAddress } from "./router.tsx";
import { type FirstSettings, SettingsProvider } from "./settings.tsx";

/** The whole: settings, where the reader is, the frame, and the page in it. */
export function App({ first }: { first: FirstSettings }) {
  const place = useAddress();
  return (
    <SettingsProvider first={first}>
      <PlaceProvider value={place}>
        <RevisionProvider>
          <EvidenceProvider>
            <Layout>
              <PageOutlet />
            </Layout>
          </EvidenceProvider>
        </RevisionProvider>
      </PlaceProvider>
    </SettingsProvider>
  );
}
