extension RussianPhrases {
  var numberStyle: NumberStyle {
    NumberStyle(point: ",", group: "\u{A0}", minus: "−", percentGap: "\u{A0}")
  }

  func shift(for unit: MeasuredUnit) -> Int { 0 }

  func heading(of unit: MeasuredUnit) -> String {
    let name =
      switch unit.code {
      case "USD": "$"
      case "EUR": "€"
      case "CNY": "юаней"
      case "RUB": "руб."
      default: name(unit)
      }
    return scaled(name, unit)
  }

  func joined(_ digits: String, _ unit: MeasuredUnit, isPadded: Bool) -> String {
    "\(digits)\u{A0}\(scaled(name(unit), unit))"
  }

  func joinedBriefly(_ digits: String, _ unit: MeasuredUnit) -> String {
    let name = unit.code == "USD" ? "долл." : name(unit)
    return "\(digits)\u{A0}\(scaled(name, unit))"
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

  private func name(_ unit: MeasuredUnit) -> String {
    switch unit.code {
    case "USD": "долл. США"
    case "EUR": "евро"
    case "CNY": "юаней"
    case "RUB": "руб."
    case "persons": "чел."
    case "tonnes": "т"
    case "percent": "%"
    default: unit.code
    }
  }
}
