import type { Modality, PloverType, QuadClass, TypeCount } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { number } from '../parts/numbers.js';
import { useModalities, useVocabulary } from '../parts/vocabulary.js';

/** Types of event by modality: how many, and the more the darker. */
export function TypeMatrix({ types }: { readonly types: readonly TypeCount[] }) {
  const vocabulary = useVocabulary();
  const counts = new Map(types.map(({ type, modality, events }) => [`${type} ${modality}`, events]));
  const of = (type: PloverType, modality: Modality) => counts.get(`${type} ${modality}`) ?? 0;
  const modalities = useModalities().filter((modality) => types.some((each) => each.modality === modality));
  const rows = Object.keys(vocabulary.type) as PloverType[];
  const quads = [...new Set(rows.map((type) => vocabulary.type[type].quad))];
  const most = Math.max(1, ...types.map(({ events }) => events));
  return (
    <section class="matrix">
      <h2>What is done, and how it stands</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Type</th>
              {modalities.map((modality) => (
                <th key={modality} scope="col" title={vocabulary.modality[modality]} data-modality={modality}>
                  <span class="head">
                    <span>{modality}</span>
                    <ModalityMark modality={modality} />
                  </span>
                </th>
              ))}
              <th scope="col">all</th>
            </tr>
          </thead>
          {quads.map((quad) => (
            <QuadRows key={quad} quad={quad} columns={modalities.length + 2}>
              {rows
                .filter((type) => vocabulary.type[type].quad === quad)
                .map((type) => (
                  <tr key={type}>
                    <th scope="row" title={vocabulary.type[type].means}>
                      {type}
                    </th>
                    {modalities.map((modality) => (
                      <Cell key={modality} modality={modality} events={of(type, modality)} most={most} />
                    ))}
                    <td class="total">{number(modalities.reduce((sum, modality) => sum + of(type, modality), 0))}</td>
                  </tr>
                ))}
            </QuadRows>
          ))}
        </table>
      </div>
    </section>
  );
}

interface QuadRowsProps {
  readonly quad: QuadClass;
  readonly columns: number;
  readonly children: preact.ComponentChildren;
}

function QuadRows({ quad, columns, children }: QuadRowsProps) {
  return (
    <tbody>
      <tr>
        <th class="quad-name" colSpan={columns} scope="rowgroup">
          {quad}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface CellProps {
  readonly modality: Modality;
  readonly events: number;
  readonly most: number;
}

function Cell({ modality, events, most }: CellProps) {
  if (events === 0) return <td class="none">·</td>;
  return (
    <td data-modality={modality} style={{ '--heat': String(0.12 + 0.6 * Math.sqrt(events / most)) }}>
      {number(events)}
    </td>
  );
}
