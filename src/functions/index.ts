/** Every custom function of the namespace OMS: loading a file associates its functions. */
import "./ekd";
import "./kzg";
import "./sanction";
import "./tariff";
