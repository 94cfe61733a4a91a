package import ProgrammeModel

/// Why something needs attention, in the order in which the pane lists it.
package typealias AttentionKind = Attention.Kind
