using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields that set what documents say beside what the directory holds.</summary>
internal static class ExerciceResolvers
{
    public static int NombreStructures(ModeExercice mode, AnnuaireSnapshot annuaire) => EffectifMode.Of(mode, annuaire).Nombre;

    public static string NombreStructuresNote(ModeExercice mode, AnnuaireSnapshot annuaire) => EffectifMode.Of(mode, annuaire).Note;

    public static IEnumerable<Dispositif> Dispositifs(ModeExercice mode, ExerciceCoordonne exercice) =>
        exercice.Dispositifs.Find(mode.Type, nature: null);

    public static IEnumerable<Ressource> Ressources(ModeExercice mode, ExerciceCoordonne exercice) =>
        exercice.Ressources(mode.Type, region: null);

    public static int? NombreStructures(VarianteMode variante, AnnuaireSnapshot annuaire) => EffectifMode.Of(variante, annuaire);

    public static FamilleDeduite? FamilleDeduite(ChiffrePublie chiffre, AnnuaireSnapshot annuaire) => chiffre.DeduireFamille(annuaire);

    public static ComparaisonChiffre? Comparaison(ChiffrePublie chiffre, AnnuaireSnapshot annuaire) => chiffre.Compare(annuaire);

    public static ModeExercice? ModeExercice(Structure structure, ExerciceCoordonne exercice) => exercice.FindMode(structure.Type);

    public static IEnumerable<Organisme> Organismes(Structure structure, ExerciceCoordonne exercice) =>
        exercice.OrganismesIn([structure.Commune.Departement]);

    public static IEnumerable<Organisme> Organismes(Territoire territoire, ExerciceCoordonne exercice) =>
        exercice.OrganismesIn([.. territoire.Communes.Select(commune => commune.Departement).Distinct()]);

    public static IEnumerable<Dispositif> Dispositifs(Territoire territoire, ExerciceCoordonne exercice, TypeStructure? type) =>
        exercice.Dispositifs.OpenIn(
            territoire.Communes.Select(commune => commune.Departement.Region.Code.Value).ToHashSet(StringComparer.Ordinal), type);
}
