extension EnglishPhrases {
  var numberStyle: NumberStyle {
    NumberStyle(point: ".", group: ",", minus: "−", percentGap: "\u{A0}")
  }

  func shift(for unit: MeasuredUnit) -> Int { 0 }

  func about(_ digits: String) -> String { digits }

  func heading(of unit: MeasuredUnit) -> String {
    let scale = scale(unit)
    return scale.isEmpty ? name(unit) : "\(scale) \(name(unit))"
  }

  func joinedToHeading(_ digits: String, _ unit: MeasuredUnit) -> String {
    "\(digits)\u{A0}\(heading(of: unit))"
  }

  private func scale(_ unit: MeasuredUnit) -> String {
    switch unit.power {
    case 3: "thousand"
    case 6: "m"
    case 9: "bn"
    case 12: "tn"
    default: ""
    }
  }

  private func name(_ unit: MeasuredUnit) -> String {
    switch unit.code {
    case "USD": "US$"
    case "EUR": "€"
    case "CNY": "CN¥"
    case "tonnes": "t"
    case "percent": "%"
    default: unit.code
    }
  }
}
