import Phrasebook
import ProgrammeModel

/// The tabs that are one list.
extension AreaTab {
  static let workstreams = list(\.workstreams, empty: \.workstreams) { standing, context in
    // What its rows say is summed up here, beside the keyboard, rather than by the first drawing.
    _ = context.workstreamSums
    return context.dated.workstreams(of: standing.id).map(\.name)
  }

  static let requests = list(
    \.requests, empty: \.requests,
    openCount: { standing, context in
      context.dated.requests(of: standing.id).count(where: \.isOpen)
    },
    rows: { standing, context in
      context.dated.requests(of: standing.id).sorted { $0.isOpen && !$1.isOpen }
        .map(\.request.name)
    })

  static let decisions = list(\.decisions, empty: \.decisions) { standing, context in
    context.dated.decisions(of: standing.id).map(\.name)
  }

  static let deliverables = list(\.deliverables, empty: \.deliverables) { standing, context in
    context.snapshot.index.deliverablesByArea[standing.id].filter(context.dated.shows)
      .map(\.name)
  }

  static let indicators = list(\.indicators, empty: \.indicators) { standing, context in
    context.snapshot.index.indicatorsByArea[standing.id].filter(context.dated.shows).map(\.name)
  }

  static let documents = list(\.documents, empty: \.documents) { standing, context in
    let milestones = context.dated.milestones(of: standing.id)
    let sources = standing.area.sources + milestones.flatMap(\.milestone.evidence)
    var seen: Set<Identifier<Source>> = []
    return sources.filter { seen.insert($0).inserted }
      .compactMap { context.snapshot.sources[$0] }
      .filter(context.dated.knows).map(\.name)
  }
}
