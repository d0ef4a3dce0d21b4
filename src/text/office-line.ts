/** "Deputy Minister, Orvenia": an office with its body, unless it names that itself: "of the Lessen Foundation". */
export function officeLine(office: string | null, body: string | null): string | null {
  if (office === null || body === null) return office ?? body;
  return office.toLowerCase().includes(body.toLowerCase()) ? office : `${office}, ${body}`;
}
