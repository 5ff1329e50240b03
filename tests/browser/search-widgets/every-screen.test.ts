import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, sitDown } from './site.ts';

/** What is seen of the widgets, by how it comes about. */
const STATES = {
  'all closed': (desk) => desk.open(),
  'a year by its months': (desk) => desk.open('?en#2020'),
  'many years': (desk) => desk.open('#many'),
  'a list of places': async (desk) => {
    await desk.open();
    await desk.page.getByRole('combobox').focus();
    await desk.press('ArrowDown');
  },
  'no such place': async (desk) => {
    await desk.open();
    await desk.page.getByRole('combobox').fill('zz');
    await desk.page.getByText('Không tìm thấy').waitFor();
  },
  'an impossible date': async (desk) => {
    await desk.open();
    await desk.page.getByRole('textbox').fill('31/02/2020');
    await desk.press('Tab');
  },
  'the calendar': async (desk) => {
    await desk.open('?en');
    await desk.page.getByRole('textbox').fill('20/01/2020');
    await desk.page.getByRole('button', { name: 'Choose a day' }).click();
    await desk.page.getByRole('dialog').waitFor();
    await desk.press('ArrowRight');
  },
} as const satisfies Record<string, (desk: Desk) => Promise<void>>;

/** Every state on a phone and on a desk. */
const SCREENS = Object.entries(STATES).flatMap(([name, reach]) =>
  [320, 1280].map((width) => ({ name, reach, width })),
);

/** What fingers and pointers aim at. */
const TARGETS = 'input, select, [role=option], #chart button, .date-control, .date-day';

describe('the widgets', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown();
    await desk.page.addInitScript(axe.source);
  });
  afterAll(() => desk.leave());

  const findings = () =>
    desk.page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });

  test.each(SCREENS)('give axe no reason to complain: $name at $width pixels', async ({ reach, width }) => {
    await desk.page.setViewportSize({ width, height: 800 });
    await reach(desk);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      expect(await findings(), colorScheme).toEqual([]);
    }
  });

  test.each(Object.entries(STATES))('fit a phone and a finger: %s', async (_, reach) => {
    await desk.page.setViewportSize({ width: 320, height: 800 });
    await reach(desk);
    const { scrollWidth, clientWidth } = await desk.page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const small = await desk.page.locator(TARGETS).evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        // Twelve months stand in one row: as wide as WCAG 2.2 asks for, and higher than that.
        const least = target.classList.contains('chart-bar') ? 24 : 44;
        return width === 0 || (width >= least && height >= 44) ? [] : [target.outerHTML];
      }),
    );
    expect(small).toEqual([]);
  });

  test('keep what they say without colours, in colours that the reader has set', async () => {
    await desk.page.emulateMedia({ forcedColors: 'active' });
    const style = (selector: string, property: string) =>
      desk.page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

    await STATES['a list of places'](desk);
    expect(await style('[role=option][aria-selected=true]', 'outline-style')).toBe('solid');
    expect(await style('[role=option][aria-selected=false]', 'outline-style')).toBe('none');
    expect(await style('#chart svg', 'fill')).not.toBe(await style('body', 'background-color'));

    await STATES['the calendar'](desk);
    expect(await style('[aria-selected=true] > .date-day', 'border-top-width')).toBe('2px');
    expect(await style('.date-day', 'border-top-width')).toBe('0px');
    expect(await style('.date-marked', 'text-decoration-line')).toBe('underline');
  });
});
