using System.Text;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Tests;

/// <summary>Official files of a France of two départements, in the formats as published; a test replaces the one it is about.</summary>
internal sealed class OfficialFiles
{
    private readonly DirectoryInfo _folder;

    public OfficialFiles(DirectoryInfo folder)
    {
        _folder = folder;
        Write(
            "cog/v_region_2024.csv",
            "REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE",
            "53,35238,0,BRETAGNE,Bretagne,Bretagne",
            "11,75056,1,ILE DE FRANCE,Île-de-France,Île-de-France");
        Write(
            "cog/v_departement_2024.csv",
            "DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE",
            "29,53,29232,2,FINISTERE,Finistère,Finistère",
            "75,11,75056,0,PARIS,Paris,Paris");
        Write(
            "cog/v_commune_2024.csv",
            "TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT",
            "COM,29019,53,29,29D,291,0,BREST,Brest,Brest,2999,",
            "COM,29083,53,29,29D,294,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,2999,",
            "COMD,29148,,,,,0,LAMBEZELLEC,Lambézellec,Lambézellec,,29019",
            "COM,75056,11,75,75C,751,0,PARIS,Paris,Paris,75ZZ,",
            "ARM,75101,11,75,75C,751,0,PARIS 1ER,Paris 1er,Paris 1er Arrondissement,,75056",
            "ARM,75102,11,75,75C,751,0,PARIS 2E,Paris 2e,Paris 2e Arrondissement,,75056");
        Write(
            "cog/v_mvt_commune_2024.csv",
            "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP",
            "31,1945-04-27,COM,29148,0,LAMBEZELLEC,Lambézellec,Lambézellec,COM,29019,0,BREST,Brest,Brest");
        Write("epci.csv", "siren;raison_sociale;insee", "242900314;Brest Métropole;29019", "200054781;Métropole du Grand Paris;75056");
        Write(
            "donnees_communes_2021.csv",
            "REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT",
            "53;Bretagne;29;1;99;019;29019;Brest;139619;1;139620",
            "53;Bretagne;29;1;99;148;29148;Lambézellec;381;0;381",
            "11;Île-de-France;75;1;99;101;75101;Paris 1er;15917;0;15917",
            "11;Île-de-France;75;1;99;102;75102;Paris 2e;21119;0;21119");
        Write(
            "hexasmal.csv",
            "code_commune_insee;nom;code_postal;ligne_5;libelle;coordonnees_geographiques",
            "29019;BREST;29200;;BREST;48.4077,-4.50185",
            "29083;ILE DE SEIN;29990;;ILE DE SEIN;48.0378,-4.8499",
            "75101;PARIS 01;75001;;PARIS;48.8626,2.3363",
            "75102;PARIS 02;75002;;PARIS;48.8679,2.3441");
        Write(
            "qpv_2024.geojson",
            """{"type":"FeatureCollection","features":[""",
            """{"type":"Feature","properties":{"code_qp":"QN02901M","lib_qp":"Quatre Moulins","insee_com":"29019"},"geometry":"""
                + """{"type":"MultiPolygon","coordinates":[[[[-4.5,48.39],[-4.48,48.39],[-4.48,48.4],[-4.5,48.4],[-4.5,48.39]]]]}},""",
            """{"type":"Feature","properties":{"code_qp":"QN98701I","lib_qp":"Papeete","insee_com":"98735"},"geometry":"""
                + """{"type":"MultiPolygon","coordinates":[[[[-149.6,-17.5],[-149.5,-17.5],[-149.5,-17.4],[-149.6,-17.5]]]]}}""",
            "]}");
        Write(
            "zonage_2025.csv",
            "\"com_code\",\"com_lib\",\"niveau\",\"zmed_niveau\"",
            "\"29019\",\"Brest\",\"COM\",\"2_ZAC\"",
            "\"75101\",\"Paris 1er\",\"COM\",\"3_HZ\"",
            "\"75102\",\"Paris 2e\",\"COM\",\"3_HZ\"");
        Write("zonage_qpv_2025.csv", "code_qp;zonage;communes", "QN02901M;ZIP;29019");
        WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Position("290000001", 146394, 6836798.7));
    }

    public ImportSources Sources => new()
    {
        Finess = [PathOf("finess.csv")],
        Cog = DossierCog.Find(PathOf("cog")),
        Populations = [PathOf("donnees_communes_2021.csv")],
        Epci = PathOf("epci.csv"),
        CodesPostaux = PathOf("hexasmal.csv"),
        Quartiers = PathOf("qpv_2024.geojson"),
        Zonages = [PathOf("zonage_2025.csv"), PathOf("zonage_qpv_2025.csv")],
        Contours = [],
    };

    /// <summary>The arguments of the import command for <see cref="Sources"/>.</summary>
    public string[] Arguments(string target) =>
        [
            "import",
            "--finess",
            .. Sources.Finess,
            "--cog",
            PathOf("cog"),
            "--population",
            .. Sources.Populations,
            "--epci",
            PathOf("epci.csv"),
            "--codes-postaux",
            PathOf("hexasmal.csv"),
            "--qpv",
            PathOf("qpv_2024.geojson"),
            "--zonage",
            .. Sources.Zonages,
            "--vers",
            target,
            "--rejets",
            PathOf("rejets.csv"),
        ];

    public static string Structure(string finess, string commune, string departement, string acheminement, string categorie = "603") =>
        $"structureet;{finess};290000999;MSP {finess};;;;12;RUE;DES "
            + $"ABERS;;;{commune};{departement};X;{acheminement};0298000000;;{categorie};X;2103;;;8621Z;;;;;2012-12-20;;2020-12-15;";

    /// <param name="x">Lambert-93 easting, metres.</param>
    /// <param name="y">Lambert-93 northing, metres.</param>
    public static string Position(string finess, double x, double y) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"geolocalisation;{finess};{x};{y};1,ATLASANTE,96,BAN,L93_METROPOLE;2021-01-08");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void WriteFiness(params string[] lines) => WriteExtraction("finess.csv", "2021-01-08", lines);

    public void WriteExtraction(string name, string date, params string[] lines) => Write(name, [$"finess;etalab;93;{date}", .. lines]);

    public void Write(string name, params string[] lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!); // a path in the folder has a parent
        File.WriteAllText(PathOf(name), string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
    }
}
