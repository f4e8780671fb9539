using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre.</summary>
public sealed class Epci : StructureOwner
{
    internal Epci(EpciRow row, TextePool textes, int? population)
    {
        Siren = textes.Get(row.Siren);
        Nom = textes.Get(row.Nom);
        Population = population;
    }

    public override GlobalId Id => new(nameof(Epci), Siren.Value);

    public Texte Siren { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>Member communes, in the order of their codes; arrondissements municipaux are not members.</summary>
    public IReadOnlyList<Commune> Communes { get; internal set; } = [];
}
