using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>A structure that is not the same in two versions of the directory.</summary>
public sealed class Changement
{
    internal Changement(Structure? avant, Structure? apres, IReadOnlyList<NatureChangement> natures)
    {
        Finess = (apres ?? avant)?.Finess ?? throw new ArgumentNullException(nameof(apres), "Neither version lists the structure.");
        Natures = natures;
        Avant = avant is null ? null : new EtatStructure(avant);
        Apres = apres is null ? null : new EtatStructure(apres);
        DistanceMetres = avant is null || apres is null ? null : Deplacement.DistanceInMetres(avant, apres);
    }

    public Texte Finess { get; }

    /// <summary>At least one, in the order of the enum.</summary>
    public IReadOnlyList<NatureChangement> Natures { get; }

    /// <summary>To the centimetre; null unless both versions place the structure.</summary>
    public double? DistanceMetres { get; }

    /// <summary>In the second version, or in the first one when only that one lists the structure.</summary>
    public Position? Position => (Apres ?? Avant)?.Position;

    /// <summary>Null when the first version does not list the structure.</summary>
    public EtatStructure? Avant { get; }

    /// <summary>Null when the second version does not list the structure.</summary>
    public EtatStructure? Apres { get; }
}
