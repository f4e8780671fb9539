using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Requests;
using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>What a file says of itself, so that it may be read, and cited, far from here.</summary>
/// <param name="Name">The list's.</param>
/// <param name="Columns">In order.</param>
/// <param name="Data">What the rows come from.</param>
/// <param name="Address">Path and query that give it again; null when it was asked by POST.</param>
/// <param name="Notes">Null when there are none.</param>
internal sealed record TableOrigin(string Name, IReadOnlyList<ListColumn> Columns, JeuDeDonnees Data, string? Address, Notes? Notes);
