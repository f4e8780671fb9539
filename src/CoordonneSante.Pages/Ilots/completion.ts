import { ask, page } from './api';
import completion from './Completion.graphql?raw';
import './completion.css';

interface Suggestion {
  libelle: string;
  natureLibelle: string;
  nature: string;
  code: string;
  position: { longitude: number; latitude: number } | null;
}

/** Time without a key after which it is asked, in milliseconds. */
const pause = 120;

const shortest = 2;

/** Proposes what the words begin to name, under the field of a search. WAI-ARIA Authoring Practices, "Combobox": list autocomplete with manual selection. */
export function complete(form: HTMLElement) {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  const field = form.querySelector<HTMLElement>('.champ');
  const addresses = JSON.parse(form.dataset.adresses ?? '{}') as Record<string, string>;
  if (!input || !field) {
    return;
  }

  const list = document.createElement('ul');
  list.id = `${input.id}-propositions`;
  list.className = 'propositions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Propositions');
  list.hidden = true;
  const told = document.createElement('p');
  told.className = 'cache';
  told.setAttribute('role', 'status');
  field.append(list, told);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let timer = 0;
  let asking: AbortController | undefined;
  const options = () => [...list.children] as HTMLElement[];

  const choose = (rank: number) => {
    active = rank;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === rank)));
    const option = options()[rank];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute('aria-expanded', String(isShown));
    choose(-1);
  };

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    show(false);
  };

  const fill = (found: Suggestion[]) => {
    list.replaceChildren(
      ...found.map((suggestion, rank) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${rank}`;
        option.setAttribute('role', 'option');
        option.dataset.adresse = page(
          (addresses[suggestion.nature] ?? '')
            .replace('-code-', encodeURIComponent(suggestion.code))
            .replace('-point-', suggestion.position ? `${suggestion.position.latitude.toFixed(5)},${suggestion.position.longitude.toFixed(5)}` : '')
            .replace('-libelle-', encodeURIComponent(suggestion.libelle)),
        );
        const nature = document.createElement('span');
        nature.className = 'note';
        nature.textContent = suggestion.natureLibelle;
        option.append(`${suggestion.libelle} `, nature);
        return option;
      }),
    );
    told.textContent = found.length === 0 ? 'Aucune proposition' : `${found.length} proposition${found.length > 1 ? 's' : ''} : flèches pour choisir`;
    show(found.length > 0);
  };

  const look = async () => {
    asking?.abort();
    const prefixe = input.value.trim();
    if (prefixe.length < shortest) {
      close();
      return;
    }
    asking = new AbortController();
    const { signal } = asking;
    try {
      const { suggestions } = await ask<{ suggestions: Suggestion[] }>(completion, { prefixe }, signal);
      fill(suggestions.filter(({ nature }) => nature in addresses));
    } catch {
      // Aborted, or refused: the form still searches.
      if (!signal.aborted) {
        close();
      }
    }
  };

  const plan = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, pause);
  };

  const go = (option: HTMLElement | undefined) => option?.dataset.adresse && location.assign(option.dataset.adresse);

  input.addEventListener('input', plan);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (list.hidden || count === 0) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        void look();
      }
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        choose(active + 1 >= count ? -1 : active + 1);
        break;
      case 'ArrowUp':
        choose(active < 0 ? count - 1 : active - 1);
        break;
      case 'Escape':
        close();
        break;
      case 'Enter':
        if (active < 0) {
          return;
        }
        go(options()[active]);
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  // Before the field loses the focus.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    go((event.target as HTMLElement).closest<HTMLElement>('[role="option"]') ?? undefined);
  });
  if (input.value !== '' && document.activeElement === input && input.value !== input.defaultValue) {
    plan();
  }
}
