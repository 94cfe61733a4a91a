package import ProgrammeModel

/// The groups of changes, in the order in which they are listed.
package typealias ChangeGroup = Change.Group
