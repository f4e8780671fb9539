using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The sentence beside the name of each rule: <c>specialiteRegleExplication</c> beside <c>specialiteRegle</c>.</summary>
internal static class RegleResolvers
{
    public static Texte? SpecialiteRegleExplication(Structure parent) => RegleEnClair.Of(parent.SpecialiteRegle);

    public static Texte? SirenRegleExplication(Gestionnaire parent) => RegleEnClair.Of(parent.SirenRegle);

    public static Texte? RegleDeductionExplication(Gestionnaire parent) => RegleEnClair.Of(parent.RegleDeduction);

    public static Texte? CodesPostauxRegleExplication(Commune parent) => RegleEnClair.Of(parent.CodesPostauxRegle);

    public static Texte? PopulationRegleExplication(Commune parent) => RegleEnClair.Of(parent.PopulationRegle);

    public static Texte? EpciRegleExplication(Commune parent) => RegleEnClair.Of(parent.EpciRegle);

    public static Texte? ZonageRegleExplication(Commune parent) => RegleEnClair.Of(parent.ZonageRegle);

    public static Texte? RegleExplication(ValeurIndicateur parent) => RegleEnClair.Of(parent.Regle);

    public static Texte? StructureRegleExplication(TerritoireCpts parent) => RegleEnClair.Of(parent.StructureRegle);

    public static Texte? CommunesRegleExplication(TerritoireCpts parent) => RegleEnClair.Of(parent.CommunesRegle);
}
