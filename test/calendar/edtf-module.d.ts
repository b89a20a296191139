declare module "edtf" {
  /** Throws where the string is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
