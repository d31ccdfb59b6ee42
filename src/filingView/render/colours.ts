/** Names of CSS colours, the common ones and those of old HTML. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue ' +
    'chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen ' +
    'darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue ' +
    'darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite ' +
    'forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory ' +
    'khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen ' +
    'lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime ' +
    'limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue ' +
    'mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive ' +
    'olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum ' +
    'powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue ' +
    'slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke ' +
    'yellow yellowgreen currentcolor transparent inherit'
  ).split(' '),
);

const COLOUR = /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?)\([\d\s.,%/+-]*\))$/i;

/** White in its spellings, and what shows the ground below. */
const NO_SHADE =
  /^(?:white|transparent|inherit|currentcolor|#f{3,4}|#f{6}|#f{8}|#[\da-f]{3}0|#[\da-f]{6}00|rgba?\(\s*255\s*[, ]\s*255\s*[, ]\s*255\s*(?:[,/]\s*[\d.]+%?\s*)?\)|rgba\([^)]*,\s*0(?:\.0*)?\s*\))$/i;

/** Whether a word of CSS is a colour. */
export function isColour(word: string): boolean {
  return NAMES.has(word.toLowerCase()) || COLOUR.test(word);
}

/** Whether a colour on white paper stands out from it. */
export function isShade(colour: string): boolean {
  return !NO_SHADE.test(colour);
}

/** A colour as the attributes of old HTML write it, `#` left out at times; null for anything else. */
export function colourOfAttribute(value: string): string | null {
  const word = value.trim();
  if (isColour(word)) return word;
  return /^[\da-f]{6}$/i.test(word) ? `#${word}` : null;
}
