extension EnglishPhrases {
  var sectors: [String: String] { Self.allSectors }

  private static let allSectors = [
    "agriculture": "Agriculture",
    "construction": "Construction",
    "culture": "Culture",
    "digital": "Digital technology",
    "education": "Education",
    "energy": "Energy",
    "environment": "Environment",
    "finance": "Finance",
    "housing": "Housing",
    "industry": "Industry",
    "law": "Law",
    "logistics": "Logistics",
    "media": "Media",
    "olympics": "Olympics",
    "public-health": "Public health",
    "science": "Science",
    "sport": "Sport",
    "tourism": "Tourism",
    "transport": "Transport",
    "urban-planning": "Urban planning",
  ]
}
