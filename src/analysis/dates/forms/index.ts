// The ordered list of forms. Where two match the same characters, the longer match wins, then the earlier form.

import type { Matcher } from "../matcher";
import { ago } from "./ago";
import { centuryForm } from "./century";
import { clock } from "./clock";
import { clockWords } from "./clockWords";
import { dayOfMonth } from "./dayOfMonth";
import { dayWord } from "./dayWord";
import { decade } from "./decade";
import { duration } from "./duration";
import { era } from "./era";
import { fiscalYear } from "./fiscalYear";
import { frequency } from "./frequency";
import { holiday } from "./holiday";
import { isoDate } from "./isoDate";
import { month } from "./month";
import { monthDay } from "./monthDay";
import { numericDate } from "./numericDate";
import { partOfDay } from "./partOfDay";
import { period } from "./period";
import { quarter } from "./quarter";
import { relativeUnit } from "./relativeUnit";
import { season } from "./season";
import { vague } from "./vague";
import { weekday } from "./weekday";
import { weekend } from "./weekend";
import { weekOf } from "./weekOf";
import { year } from "./year";
import { yearEnd } from "./yearEnd";

export const FORMS: readonly Matcher[] = [
  monthDay, isoDate, numericDate, month, weekday, dayWord, clock, clockWords, partOfDay, holiday, era, quarter, period, fiscalYear, season, weekOf, weekend, yearEnd, decade, centuryForm,
  vague,
  ago, relativeUnit, frequency, duration, year, dayOfMonth,
]; // prettier-ignore
