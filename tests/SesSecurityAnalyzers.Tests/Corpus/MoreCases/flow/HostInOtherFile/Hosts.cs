namespace Beekeeping.Shared;

public static class Hosts
{
    public const string Ses = "email-smtp." + Region + ".amazonaws.com";

    public static readonly int Submission = 587;

    private const string Region = "eu-central-1";
}
