using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région of the COG.</summary>
public sealed class Region : StructureOwner
{
    internal Region(RegionRow row, TextePool textes, int? population)
    {
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Population = population;
    }

    public override GlobalId Id => new(nameof(Region), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Departement> Departements { get; internal set; } = [];
}
