using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>What a structure that FINESS lists and one that it does not have in common.</summary>
public interface IStructureCoordonnee : INode
{
    Texte Nom { get; }

    TypeStructure Type { get; }

    /// <summary>Null without a usable position.</summary>
    Position? Position { get; }

    Commune Commune { get; }

    Provenance Provenance { get; }
}
