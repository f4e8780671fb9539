using System.Reflection;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Rows;

/// <summary>What a row record is called in SQL: <c>CodePostalRow.CodeInsee</c> is <c>code_postal.code_insee</c>.</summary>
internal static class RowNames
{
    public static string TableOf(Type row) => SnakeCase.Lower(row.Name[..^"Row".Length]);

    public static string ColumnOf(MemberInfo property) => SnakeCase.Lower(property.Name);
}
