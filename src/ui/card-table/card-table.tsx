import './card-table.css';
import type { ReactNode } from 'react';

interface CardTableProps {
  /** Its `data-table` mark, and how its class begins. */
  readonly name: string;
  readonly caption: ReactNode;
  /** Of the columns, in order; in a card each cell bears its own. */
  readonly heads: readonly string[];
  /** Not all of its rows are wanted on a phone. */
  readonly isBrief?: boolean;
  /** Its body, and its foot where it has one. */
  readonly children: ReactNode;
}

/** A table whose rows are cards on a phone. */
export function CardTable({ name, caption, heads, isBrief = false, children }: CardTableProps) {
  return (
    <table
      className={`card-table ${name}-table`}
      data-table={name}
      data-brief={isBrief ? '' : undefined}
    >
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** What a cell is about, in a card: elsewhere the head of its column says so. */
export function CellLabel({ children }: { readonly children: ReactNode }) {
  return <span className="card-table-label">{children}</span>;
}
