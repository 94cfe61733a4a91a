extension ChinesePhrases {
  var numberStyle: NumberStyle {
    NumberStyle(point: ".", group: "", minus: "−", percentGap: "")
  }

  /// Chinese counts by 10⁴ and 10⁸: billions are written in 亿, thousands and millions in 万.
  func shift(for unit: MeasuredUnit) -> Int {
    switch unit.power {
    case 3: -1
    case 6: 2
    case 9: 1
    default: 0
    }
  }

  func about(_ digits: String) -> String { "约\(digits)" }

  func heading(of unit: MeasuredUnit) -> String { scale(unit) + name(unit) }

  func joinedToHeading(_ digits: String, _ unit: MeasuredUnit) -> String {
    digits + heading(of: unit)
  }

  private func scale(_ unit: MeasuredUnit) -> String {
    switch unit.power {
    case 3, 6: "万"
    case 9: "亿"
    case 12: "万亿"
    default: ""
    }
  }

  private func name(_ unit: MeasuredUnit) -> String {
    switch unit.code {
    case "USD": "美元"
    case "EUR": "欧元"
    case "CNY": "元"
    case "RUB": "卢布"
    case "persons": "人"
    case "days": "天"
    case "tonnes": "吨"
    case "percent": "%"
    default: unit.code
    }
  }
}
