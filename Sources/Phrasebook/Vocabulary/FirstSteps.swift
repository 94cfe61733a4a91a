/// What one may do with a programme that holds nothing yet.
package struct FirstSteps: Sendable {
  /// What stands over the steps.
  package let next: String
  package let addArea, addEvent, seeExample, copyExample, check: String

  /// The title of the area that stands for others.
  package let exampleArea: String
}
