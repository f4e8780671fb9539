using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A structure that FINESS does not list. It is in no count of structures. See <see cref="StructureHorsFinessRow"/>.</summary>
public sealed class StructureHorsFiness : IStructureCoordonnee
{
    internal StructureHorsFiness(StructureHorsFinessRow row, TextePool textes, Commune commune, Source source)
    {
        Identifiant = textes.Get(row.Identifiant);
        Nom = textes.Get(row.Nom);
        Type = row.Type;
        Position = Position.From(row.Longitude, row.Latitude, textes.Get(row.PositionQualite));
        Commune = commune;
        CodeInseeDeclare = textes.Get(row.CodeInseeDeclare);
        SourceDeclaree = textes.Get(row.SourceDeclaree);
        Provenance = new Provenance(source, Identifiant, row.DateExtraction);
    }

    public GlobalId Id => new(nameof(StructureHorsFiness), Identifiant.Value);

    /// <summary>As the list gives it; different for each structure of all lists.</summary>
    public Texte Identifiant { get; }

    public Texte Nom { get; }

    public TypeStructure Type { get; }

    public Position? Position { get; }

    /// <summary>The whole commune where the list does not tell its arrondissement municipal.</summary>
    public Commune Commune { get; }

    /// <summary>The commune's code in the list where it is no longer in use; null elsewhere.</summary>
    public Texte? CodeInseeDeclare { get; }

    /// <summary>Who lists the structure, in the words of the list.</summary>
    public Texte SourceDeclaree { get; }

    public Provenance Provenance { get; }
}
