using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>The names that suggestions show, with what tells homonyms apart.</summary>
internal static class LibellesDeSuggestions
{
    public static string Of(INode node) => node switch
    {
        Structure structure => $"{structure.Nom} ({structure.Commune.Nom}, {structure.Commune.Departement.Code})",
        Departement departement => $"{departement.Nom} ({departement.Code})",
        Commune commune => $"{commune.Nom} ({commune.Departement.Code})",
        QuartierPrioritaire { Communes: [var first, ..] } quartier => $"{quartier.Nom} ({first.Nom})",
        QuartierPrioritaire quartier => quartier.Nom.Value,
        TerritoireDeCommunes other => other.Nom.Value,
        _ => throw new InvalidOperationException(node.Id.Type),
    };
}
