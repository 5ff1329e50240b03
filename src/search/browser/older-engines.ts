/** What engines of the baseline lack; loaded by those alone. A method used in the browser is here, or the lint refuses it. */
import 'core-js/actual/array/at.js';
import 'core-js/actual/array/find-last.js';
import 'core-js/actual/array/to-reversed.js';
import 'core-js/actual/array/to-sorted.js';
import 'core-js/actual/map/group-by.js';
import 'core-js/actual/object/has-own.js';
import 'core-js/actual/string/at.js';
import 'core-js/actual/string/is-well-formed.js';
