extension RussianPhrases {
  var numberStyle: NumberStyle {
    NumberStyle(point: ",", group: "\u{A0}", minus: "−", percentGap: "\u{A0}")
  }

  func shift(for unit: MeasuredUnit) -> Int { 0 }

  func about(_ digits: String) -> String { digits }

  func heading(of unit: MeasuredUnit) -> String {
    let name =
      switch unit.code {
      case "USD": "$"
      case "EUR": "€"
      case "CNY": "юаней"
      case "RUB": "руб."
      case "persons": "чел."
      case "days": "дн."
      case "tonnes": "т"
      case "percent": "%"
      default: unit.code
      }
    return scaled(name, unit)
  }

  func joinedToHeading(_ digits: String, _ unit: MeasuredUnit) -> String {
    "\(digits)\u{A0}\(heading(of: unit))"
  }

  private func scaled(_ name: String, _ unit: MeasuredUnit) -> String {
    switch unit.power {
    case 3: "тыс. \(name)"
    case 6: "млн \(name)"
    case 9: "млрд \(name)"
    case 12: "трлн \(name)"
    default: name
    }
  }
}
