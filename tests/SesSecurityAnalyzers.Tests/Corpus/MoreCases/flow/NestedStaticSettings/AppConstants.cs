namespace Taxi.Central;

public static class AppConstants
{
    public static class Mail
    {
        public static string Server { get; } = "email-smtp." + Region + ".amazonaws.com";

        public const string Region = "eu-south-1";

        public static readonly int Port = 587;

        public const string From = "central@example.com";
    }

    public static class Sms
    {
        public const string Gateway = "sms.example.net";
        public const int Port = 2775;
    }
}
