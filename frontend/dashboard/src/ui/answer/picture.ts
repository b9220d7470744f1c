/** Where a picture is, named by the hash of its bytes. */
export const pictureAddress = ({ sha256 }: { sha256: string }) =>
  `/api/v1/questionnaire-pictures/${sha256}`;
