namespace Scripts.Host;

public static class ScriptMail
{
    public static void Run(dynamic smtp, string text)
    {
        smtp.Connect("email-smtp.us-east-1.amazonaws.com", 25, false);
        smtp.Send(text);
    }

    public static void Configure(dynamic smtp)
    {
        smtp.Host = "email-smtp.us-east-1.amazonaws.com";
        smtp.Port = 2525;
        smtp.EnableSsl = false;
    }
}
