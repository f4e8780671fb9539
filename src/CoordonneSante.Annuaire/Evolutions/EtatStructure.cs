using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>What one version says of a structure: values only, so that no field leads from one version into another.</summary>
public sealed class EtatStructure
{
    private readonly Structure _structure;

    internal EtatStructure(Structure structure) => _structure = structure;

    public Texte Nom => _structure.Nom;

    public Texte? NomLong => _structure.NomLong;

    public TypeStructure Type => _structure.Type;

    public DateOnly? DateOuverture => _structure.DateOuverture;

    public Adresse Adresse => _structure.Adresse;

    public Position? Position => _structure.Position;

    public Texte CodeInsee => _structure.Commune.CodeInsee;

    public Texte NomCommune => _structure.Commune.Nom;

    public Texte CodeDepartement => _structure.Commune.Departement.Code;

    public Texte CodeRegion => _structure.Commune.Departement.Region.Code;

    public ZonageMedecin ZonageMedecin => _structure.ZonageMedecin;

    public Texte? FinessGestionnaire => _structure.Gestionnaire?.Finess;
}
