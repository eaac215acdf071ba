// Data files are embedded at build time, so that editor, web and command line load the same bytes without a file system.

declare module "*.tsv" {
  const text: string;
  export default text;
}

declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
