using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Exercice.Organismes;

/// <summary>An organisation that helps or funds coordinated practice. Never a person.</summary>
public sealed record Organisme : INode
{
    public GlobalId Id => new(nameof(Organisme), Code);

    /// <summary>Stable slug, e.g. "ars-bretagne".</summary>
    public required string Code { get; init; }

    public required string Nom { get; init; }

    public required RoleOrganisme Role { get; init; }

    /// <summary>INSEE code of the région where it acts; null for France.</summary>
    public string? Region { get; init; }

    /// <summary>INSEE code of the département where it acts; null for the whole région.</summary>
    public string? Departement { get; init; }

    /// <summary>Public number, as printed; null when the documents give none.</summary>
    public string? Telephone { get; init; }

    /// <summary>Mailbox of the organisation or of its service, as printed; never a person's. Null when the documents give none.</summary>
    public string? Courriel { get; init; }

    /// <summary>Null when the documents give none.</summary>
    public string? Site { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>Whether it acts somewhere in a région.</summary>
    internal bool ActsInRegion(string region) => Region is null || Region == region;

    /// <summary>Whether it acts in a département.</summary>
    internal bool ActsIn(Departement departement) =>
        ActsInRegion(departement.Region.Code.Value) && (Departement is null || Departement == departement.Code.Value);
}
