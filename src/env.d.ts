// An attribute of the HTML standard that Astro's types don't know yet:
// https://html.spec.whatwg.org/multipage/scripting.html#attr-script-blocking
declare namespace astroHTML.JSX {
  interface ScriptHTMLAttributes {
    blocking?: 'render';
  }
}
