const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Elements that a drawing may hold: shapes, text, paint and filters; nothing that runs, moves, links or loads. */
export const DRAWING_ELEMENTS = words(`
  svg g defs symbol use title desc
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence
`);

/** Attributes that a drawing keeps: geometry, paint, text and filters. */
export const DRAWING_ATTRIBUTES = words(`
  id href xlink:href viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points transform
  preserveAspectRatio pathLength rotate offset
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset color opacity display visibility overflow paint-order vector-effect
  shape-rendering text-rendering color-interpolation color-interpolation-filters mix-blend-mode isolation
  stop-color stop-opacity gradientUnits gradientTransform spreadMethod
  patternUnits patternContentUnits patternTransform clip-path clip-rule clipPathUnits
  mask mask-type maskUnits maskContentUnits
  marker marker-start marker-mid marker-end markerUnits markerWidth markerHeight orient refX refY
  font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing
  text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift textLength lengthAdjust
  startOffset method spacing side direction writing-mode
  filter filterUnits primitiveUnits in in2 result mode operator type values stdDeviation radius
  flood-color flood-opacity k1 k2 k3 k4 tableValues slope intercept amplitude exponent
  baseFrequency numOctaves seed stitchTiles edgeMode
`);
