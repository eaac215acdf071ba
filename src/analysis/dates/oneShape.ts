// Forms are written by many matchers, each with the fields it knows of. From here on all forms of a kind have the same
// fields in the same order, `undefined` where nothing is said: readers that ask a dozen of them then ask one kind of
// record, which engines answer at once. (An absent field and one that is `undefined` mean the same, hence the casts.)

import type { CalendarForm, ShiftForm, TimexForm } from "../../model";

export function inOneShape(form: TimexForm): TimexForm {
  return form.kind === "calendar" ? calendar(form) : form.kind === "shift" ? shift(form) : form;
}

function calendar(form: CalendarForm): CalendarForm {
  return {
    kind: "calendar",
    year: form.year,
    shortYear: form.shortYear,
    decade: form.decade,
    shortDecade: form.shortDecade,
    century: form.century,
    month: form.month,
    day: form.day,
    weekday: form.weekday,
    week: form.week,
    season: form.season,
    quarter: form.quarter,
    half: form.half,
    weekend: form.weekend,
    movable: form.movable,
    part: form.part,
    clock: form.clock,
    beforeChrist: form.beforeChrist,
    pick: form.pick,
    again: form.again,
    samePeriod: form.samePeriod,
    fromStory: form.fromStory,
    within: form.within,
    otherReading: form.otherReading,
    deadline: form.deadline,
    traded: form.traded,
    attributive: form.attributive,
    nearest: form.nearest,
    yearEnd: form.yearEnd,
    impossible: form.impossible,
    fiscal: form.fiscal,
    weekOf: form.weekOf,
    rangeEnd: form.rangeEnd,
  } satisfies Record<keyof CalendarForm, unknown> as CalendarForm;
}

/** The form without its time of day, which is added to the day's value, and without the rule that its day was found by. */
export function dayOnly(form: CalendarForm): CalendarForm {
  if (form.clock === undefined && form.part === undefined && form.movable === undefined) return form;
  const day: { -readonly [K in keyof CalendarForm]: CalendarForm[K] | undefined } = calendar(form);
  day.clock = day.part = day.movable = undefined;
  return day as CalendarForm;
}

function shift(form: ShiftForm): ShiftForm {
  return {
    kind: "shift",
    unit: form.unit,
    amount: form.amount,
    from: form.from,
    grain: form.grain,
    part: form.part,
    clock: form.clock,
    comparison: form.comparison,
    definite: form.definite,
    ahead: form.ahead,
  } satisfies Record<keyof ShiftForm, unknown> as ShiftForm;
}
