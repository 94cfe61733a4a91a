/// Who may see a record: a wider word lets more people in.
public enum Visibility: String, CodeList, FieldValue, Comparable {
  case `internal`
  case partner
  case `public`

  private var width: Int {
    switch self {
    case .internal: 0
    case .partner: 1
    case .public: 2
    }
  }

  public static func < (left: Visibility, right: Visibility) -> Bool { left.width < right.width }
}

/// For whom the data is loaded. What it may not see never reaches the snapshot.
public enum Audience: String, CaseIterable, Sendable {
  case `internal`
  case partner
  case `public`

  /// Whether it may see what is marked so.
  package func sees(_ visibility: Visibility) -> Bool {
    switch self {
    case .internal: true
    case .partner: visibility >= .partner
    case .public: visibility == .public
    }
  }
}
