/// What one may do with a programme that holds nothing yet.
package struct FirstSteps: Sendable {
  package let addArea, addEvent, seeExample, copyExample, check: String
}
