'use strict';
(() => {
  const form = document.getElementById('filter');
  const table = document.getElementById('chart');
  const filtered = document.getElementById('filtered');
  const output = form.querySelector('output');
  const choices = ['plan', 'group', 'units', 'stage', 'schedule', 'signal'].filter(name => form.elements[name]);
  const collator = new Intl.Collator(document.documentElement.lang);

  const measures = Array.from(table.querySelectorAll('tr[id]'), row => ({
    row,
    home: row.parentElement,
    section: document.querySelector(row.querySelector('a').hash),
    units: row.dataset.units.split(' '),
    groups: row.dataset.in.split(' '),
    keys: {
      order: Number(row.dataset.order),
      unit: row.querySelector('.unit').textContent,
      stage: Number(row.dataset.stage),
      schedule: Number(row.dataset.schedule),
      // Red comes first.
      signal: -Number(row.dataset.signal),
      due: row.dataset.due ?? '9999-99-99',
    },
    shown: true,
  }));

  // Reading the text of thousands of sections takes a moment, so it is done when first searched.
  const textOf = measure => measure.text ??= (measure.row.textContent + measure.section.textContent).toLocaleLowerCase();

  const has = (measure, name, value) => name === 'units' ? measure.units.includes(value)
    : name === 'group' ? measure.groups.includes(value)
    : measure.row.dataset[name] === value;

  const fits = (measure, wanted, words) =>
    choices.every(name => wanted[name] === '' || has(measure, name, wanted[name]))
    && words.every(word => textOf(measure).includes(word));

  function show(measure, shown) {
    if (measure.shown === shown) return;
    measure.shown = shown;
    measure.row.hidden = !shown;
    measure.section.hidden = !shown;
  }

  // A heading stays only where a row is left under it, and counts what is left.
  function showHeadings() {
    let plan = null;
    let part = null;
    for (const body of table.tBodies) {
      if (body.className === 'plan') {
        plan = { body, count: 0 };
        part = null;
        body.hidden = true;
      } else if (body.className === 'part') {
        part = { body, count: 0 };
        body.hidden = true;
      } else if (body.className === 'rows') {
        const left = body.querySelectorAll('tr[id]:not([hidden])').length;
        body.hidden = left === 0;
        for (const heading of [plan, part]) {
          if (heading === null || left === 0) continue;
          heading.count += left;
          heading.body.hidden = false;
          heading.body.querySelector('.count').textContent = heading.count;
        }
      }
    }
  }

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLocaleLowerCase().split(/\s+/).filter(word => word !== '');
    let count = 0;
    for (const measure of measures) {
      const shown = fits(measure, wanted, words);
      show(measure, shown);
      if (shown) count++;
    }
    showHeadings();
    showFiltered();
    output.textContent = count === 0
      ? output.dataset.none
      : output.dataset.shown.replace('{0}', count).replace('{1}', measures.length);
  }

  // What is filtered is said beside the measures, where it is printed, too.
  function showFiltered() {
    const said = Array.from(form.elements).filter(field => field.name !== '' && field.value !== '').map(field => {
      const value = field.selectedOptions ? field.selectedOptions[0].textContent : field.value;
      return `${field.labels[0].firstChild.textContent}: ${value}`;
    });
    filtered.hidden = said.length === 0;
    filtered.textContent = said.length === 0 ? '' : output.dataset.filtered.replace('{0}', () => said.join('; '));
  }

  const flat = document.createElement('tbody');
  flat.className = 'flat';
  table.append(flat);

  const compare = (a, b) => typeof a === 'string' ? collator.compare(a, b) : a - b;

  // In the order of the plan rows stand under their headings, in any other order on their own.
  function sort(key, descending) {
    const sign = descending ? -1 : 1;
    measures.sort((a, b) => sign * compare(a.keys[key], b.keys[key]) || a.keys.order - b.keys.order);
    const isPlanOrder = key === 'order' && !descending;
    for (const measure of measures) (isPlanOrder ? measure.home : flat).append(measure.row);
    showHeadings();
  }

  for (const heading of table.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const descending = heading.ariaSort === 'ascending';
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sort(heading.dataset.sort, descending);
    });
  }

  form.addEventListener('input', filter);
  form.querySelector('button').addEventListener('click', () => {
    form.reset();
    filter();
  });
  form.addEventListener('submit', event => event.preventDefault());
  for (const link of document.querySelectorAll('a[data-filter]')) {
    link.addEventListener('click', () => {
      form.reset();
      form.elements[link.dataset.filter].value = link.dataset.value;
      filter();
    });
  }

  form.hidden = false;
  filter();
})();
