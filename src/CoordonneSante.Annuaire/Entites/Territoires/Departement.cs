using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A département of the COG.</summary>
public sealed class Departement : StructureOwner
{
    internal Departement(DepartementRow row, TextePool textes, Region region, int? population)
    {
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Region = region;
        Population = population;
    }

    public override GlobalId Id => new(nameof(Departement), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    public Region Region { get; }
}
