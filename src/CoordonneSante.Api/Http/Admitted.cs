using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>What became of a request at the door.</summary>
/// <param name="Plan">What it asks; null when it was refused before that was known.</param>
/// <param name="Place">Where it runs, given back once the work is done; null for a light request, which needs none.</param>
/// <param name="Errors">Why it cannot be run, as GraphQL says it; null when it can.</param>
/// <param name="Rejection">Why it may not, as HTTP says it; null when it may.</param>
internal readonly record struct Admitted(
    PlannedRequest? Plan = null, HeavyPlace? Place = null, IReadOnlyList<GraphQLError>? Errors = null, RequestRejection? Rejection = null);
