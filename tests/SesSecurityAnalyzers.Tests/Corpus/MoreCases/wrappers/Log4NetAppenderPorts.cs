using log4net.Appender;

namespace Clinic.Import;

public static class Appenders
{
    public static SmtpAppender Wrapper() => new()
    {
        SmtpHost = "email-smtp.eu-central-1.amazonaws.com",
        Port = 2465, //~ SESA103
        EnableSsl = true,
    };

    public static SmtpAppender Off()
    {
        var appender = new SmtpAppender { SmtpHost = "email-smtp.eu-central-1.amazonaws.com", Port = 587 };
        appender.EnableSsl = false; //~ SESA101
        return appender;
    }

    public static SmtpAppender DefaultPort()
    {
        var appender = new SmtpAppender(); //~ SESA106
        appender.SmtpHost = "email-smtp.eu-central-1.amazonaws.com";
        appender.EnableSsl = true;
        return appender;
    }

    public static SmtpAppender Right() => new() { SmtpHost = "email-smtp.eu-central-1.amazonaws.com", Port = 587, EnableSsl = true };
}
