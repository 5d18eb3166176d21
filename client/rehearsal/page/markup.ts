const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A table with a caption; cells are HTML already. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell, index) => labelled(cell, heads[index] ?? '')).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(
    caption,
  )}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** On a narrow screen the label stands before the cell. */
function labelled(cell: string, label: string): string {
  return `<td data-label="${escaped(label)}">${cell}</td>`;
}
