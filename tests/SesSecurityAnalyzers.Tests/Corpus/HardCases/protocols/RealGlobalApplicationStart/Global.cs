using System.Net;

namespace Clinic.Web
{
    public class MvcApplication
    {
        protected void Application_Start()
        {
            //ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls //~ SESA201
                | SecurityProtocolType.Tls11
                | SecurityProtocolType.Tls12;
            ServicePointManager.DefaultConnectionLimit = 64;
        }

        protected void Application_Error(Exception exception)
        {
            new Mail.ErrorMailer().Report(exception);
        }
    }
}
