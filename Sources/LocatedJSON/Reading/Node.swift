/// One entry of the tape: what stands at an offset and how far it reaches, in eight bytes.
///
/// From the low end: 32 bits of offset, 4 of kind, 28 of extent. The extent of a string, number or
/// word is its bytes, quotes included; that of an array or object is its nodes, from itself to its
/// `end` node inclusive, so that a whole value is passed over in one step.
struct Node: Sendable {
  enum Kind: UInt8 {
    case null, `true`, `false`, number, string, escapedString, array, object, end
  }

  private var bits: UInt64

  @inline(__always)
  init(_ kind: Kind, at offset: Int, extent: Int) {
    bits =
      UInt64(truncatingIfNeeded: offset) | UInt64(kind.rawValue) &<< 32
      | UInt64(truncatingIfNeeded: extent) &<< 36
  }

  var offset: Int {
    @inline(__always) get { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
  }

  var kind: Kind {
    @inline(__always) get { Kind(rawValue: UInt8(truncatingIfNeeded: bits &>> 32) & 0xF) ?? .end }
  }

  var extent: Int {
    @inline(__always) get { Int(truncatingIfNeeded: bits &>> 36) }
    @inline(__always) set {
      bits = bits & 0xF_FFFF_FFFF | UInt64(truncatingIfNeeded: newValue) &<< 36
    }
  }

  /// How many nodes the value takes on the tape.
  var span: Int {
    @inline(__always) get { kind == .array || kind == .object ? extent : 1 }
  }
}
