// Mouse, pen and keyboard on the timeline, as what they mean.

export interface InputActions {
  /** Pixels to the right in time and down in rows. */
  readonly move: (right: number, down: number) => void;
  /** @param x pixels from the left edge, or null for the middle */
  readonly zoom: (factor: number, x: number | null) => void;
  readonly fit: () => void;
  /** To the event so many places later, from the chosen one; ±Infinity for the last and first. */
  readonly step: (places: number) => void;
  /** Opens the chosen event. */
  readonly open: () => void;
  readonly click: (target: EventTarget | null) => void;
  readonly hover: (target: EventTarget | null, x: number, y: number) => void;
  readonly leave: () => void;
}

const ROWS = 52;
const ZOOM = 1.5;

type Act = (actions: InputActions, width: number) => void;

const KEYS: Readonly<Record<string, Act>> = {
  ArrowRight: ({ step }) => {
    step(1);
  },
  ArrowLeft: ({ step }) => {
    step(-1);
  },
  Home: ({ step }) => {
    step(-Infinity);
  },
  End: ({ step }) => {
    step(Infinity);
  },
  ArrowDown: ({ move }) => {
    move(0, ROWS);
  },
  ArrowUp: ({ move }) => {
    move(0, -ROWS);
  },
  PageDown: ({ move }, width) => {
    move(width * 0.8, 0);
  },
  PageUp: ({ move }, width) => {
    move(-width * 0.8, 0);
  },
  "+": ({ zoom }) => {
    zoom(ZOOM, null);
  },
  "=": ({ zoom }) => {
    zoom(ZOOM, null);
  },
  "-": ({ zoom }) => {
    zoom(1 / ZOOM, null);
  },
  "0": ({ fit }) => {
    fit();
  },
  Enter: ({ open }) => {
    open();
  },
  Escape: ({ leave }) => {
    leave();
  },
};

export function listen(canvas: HTMLElement, actions: InputActions): void {
  canvas.addEventListener("keydown", (press) => {
    const act = press.ctrlKey || press.metaKey || press.altKey ? undefined : KEYS[press.key];
    if (!act) return;
    press.preventDefault();
    act(actions, canvas.clientWidth);
  });
  canvas.addEventListener(
    "wheel",
    (wheel) => {
      wheel.preventDefault();
      const x = wheel.clientX - canvas.getBoundingClientRect().left;
      if (wheel.ctrlKey || wheel.metaKey) actions.zoom(Math.exp(-wheel.deltaY / 300), x);
      else if (wheel.shiftKey) actions.move(wheel.deltaY || wheel.deltaX, 0);
      else actions.move(wheel.deltaX, wheel.deltaY);
    },
    { passive: false },
  );
  canvas.addEventListener("pointerleave", actions.leave);
  followPointer(canvas, actions);
}

/** Pixels that a hand may tremble while it clicks. */
const STILL = 4;

function followPointer(canvas: HTMLElement, actions: InputActions): void {
  let from: { x: number; y: number; moved: boolean } | null = null;
  canvas.addEventListener("pointerdown", ({ button, clientX, clientY }) => {
    if (button === 0) from = { x: clientX, y: clientY, moved: false };
  });
  canvas.addEventListener("pointermove", ({ target, clientX, clientY, pointerId }) => {
    if (!from) {
      actions.hover(target, clientX, clientY);
      return;
    }
    const [right, down] = [clientX - from.x, clientY - from.y];
    if (!from.moved && Math.abs(right) + Math.abs(down) < STILL) return;
    if (!from.moved) canvas.setPointerCapture(pointerId);
    from = { x: clientX, y: clientY, moved: true };
    actions.leave();
    actions.move(-right, -down);
  });
  canvas.addEventListener("pointerup", ({ target }) => {
    if (from && !from.moved) actions.click(target);
    from = null;
  });
  canvas.addEventListener("pointercancel", () => {
    from = null;
  });
}
