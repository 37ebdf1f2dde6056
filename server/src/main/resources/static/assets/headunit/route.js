/** Where a car is on a journey that the unit keeps, and what comes next. Places are [latitude, longitude] in degrees. */
const REACHED_M = 50;

function metres(a, b) {
  const narrow = Math.cos((a[0] + b[0]) * Math.PI / 360);
  return Math.hypot(a[0] - b[0], (a[1] - b[1]) * narrow) * 111_195;
}

/** The point of a leg that is nearest to a place. */
function nearest(leg, place) {
  return leg.route.reduce((best, point, i) => (metres(point, place) < best.away ? { at: i, away: metres(point, place) } : best), { at: 0, away: Infinity });
}

function between(leg, from, to) {
  let sum = 0;
  for (let i = from; i < Math.min(to, leg.route.length - 1); i++) {
    sum += metres(leg.route[i], leg.route[i + 1]);
  }
  return sum;
}

/** How far the car has come: how many places are reached, and where it is on the leg to the next. */
export function along(journey, place, reachedBefore) {
  const next = journey.stops[reachedBefore];
  const reached = next && metres(next.point, place) <= REACHED_M ? reachedBefore + 1 : reachedBefore;
  const leg = journey.legs.find(one => one.stop === reached);
  return { reached, leg, at: leg ? nearest(leg, place).at : 0 };
}

/** The next turn: in how many metres, and what to do. Without a position, the first one. */
export function nextTurn(journey, here) {
  const leg = here?.leg ?? journey.legs[0];
  if (!leg) {
    return { metres: null, text: journey.stops[here?.reached ?? 0]?.label ?? '' };
  }
  const at = here?.leg ? here.at : 0;
  const turn = here?.leg ? leg.turns.find(one => one.point > at) ?? leg.turns.at(-1) : leg.turns[0];
  return turn ? { metres: here?.leg ? between(leg, at, turn.point) : null, text: turn.text } : { metres: null, text: journey.stops.at(-1).label };
}
