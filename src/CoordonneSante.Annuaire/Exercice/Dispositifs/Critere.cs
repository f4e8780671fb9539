using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>One thing that a scheme requires of a project.</summary>
public sealed class Critere
{
    internal Critere(
        string code,
        string libelle,
        Condition condition,
        IReadOnlyList<Citation> sources,
        bool obligatoire = true,
        string? precision = null,
        IReadOnlyList<TypeStructure>? types = null)
    {
        Code = code;
        Libelle = libelle;
        Condition = condition;
        Sources = sources;
        Obligatoire = obligatoire;
        Precision = precision;
        Types = types;
    }

    /// <summary>Stable slug, the same in all the schemes that require the same: "zip-ou-zac".</summary>
    public string Code { get; }

    public string Libelle { get; }

    /// <summary>False for a priority or an advantage, which the verdict does not wait for.</summary>
    public bool Obligatoire { get; }

    /// <summary>How the document was read where it leaves a choice; null where it leaves none.</summary>
    public string? Precision { get; }

    /// <summary>Whether only the project can tell, by <see cref="Projet.CriteresDeclares"/>.</summary>
    public bool Declarable => Condition.Declarations.Contains(Code);

    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>The modes of practice that it is asked of, among the scheme's; null for all.</summary>
    internal IReadOnlyList<TypeStructure>? Types { get; }

    internal Condition Condition { get; }

    internal CritereEvalue Evaluate(Situation situation)
    {
        var constat = Condition.Evaluate(situation);
        return new CritereEvalue(this, constat.Statut, constat.Explication, Obligatoire && !constat.NonDit) { Manques = constat.Manques };
    }
}
